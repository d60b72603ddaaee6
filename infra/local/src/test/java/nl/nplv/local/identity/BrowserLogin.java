package nl.nplv.local.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a browser does: the login page, the password, the code, the token; with PKCE. */
record BrowserLogin(String issuer, String redirect) {
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123";
    private static final Pattern FORM_ACTION = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    String as(String user, String password) throws IOException, InterruptedException, NoSuchAlgorithmException {
        var http = HttpClient.newHttpClient();
        var page = http.send(to(authoriseUrl()).build(), HttpResponse.BodyHandlers.ofString());
        var action = found(FORM_ACTION, page.body()).replace("&amp;", "&");
        var login = form(action, "username=" + user + "&password=" + password)
                .header("Cookie", cookies(page))
                .build();
        var back = http.send(login, HttpResponse.BodyHandlers.ofString());
        var code = found(CODE, back.headers().firstValue("Location").orElse(back.body()));
        var answer = http.send(
                form(issuer + "/protocol/openid-connect/token", exchange(code)).build(),
                HttpResponse.BodyHandlers.ofString());
        return new ObjectMapper().readTree(answer.body()).path("access_token").asText();
    }

    private String authoriseUrl() throws NoSuchAlgorithmException {
        return issuer + "/protocol/openid-connect/auth?client_id=nplv-portal&response_type=code&scope=openid"
                + "&code_challenge_method=S256&code_challenge=" + challenge() + "&redirect_uri=" + redirect;
    }

    private String exchange(String code) {
        return "grant_type=authorization_code&client_id=nplv-portal&code=" + code + "&code_verifier=" + VERIFIER
                + "&redirect_uri=" + URLEncoder.encode(redirect, StandardCharsets.UTF_8);
    }

    private static String challenge() throws NoSuchAlgorithmException {
        var hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    /** Browsers take localhost for secure and so send secure cookies over HTTP; Java's cookie store does not. */
    private static String cookies(HttpResponse<String> page) {
        return page.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.replaceAll(";.*", ""))
                .collect(Collectors.joining("; "));
    }

    private static HttpRequest.Builder form(String url, String body) {
        return to(url).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder to(String url) {
        return HttpRequest.newBuilder(URI.create(url));
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return matcher.group(1);
    }
}
