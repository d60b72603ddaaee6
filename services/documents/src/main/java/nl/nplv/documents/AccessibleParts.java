package nl.nplv.documents;

import static nl.nplv.documents.Xhtml.elements;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a document must have before everybody can use it (PDF/UA-1 clause 7, WCAG 2.2), and must not have. */
final class AccessibleParts {
    private static final List<String> HEADINGS = List.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> LOADING = Set.of("src", "data", "href", "xlink:href");
    private static final Set<String> LINKS = Set.of("https://", "mailto:", "#");
    private static final Set<String> ACTIVE =
            Set.of("script", "iframe", "object", "embed", "link", "base", "form", "input", "foreignObject");

    private AccessibleParts() {}

    static void mustBeIn(Document dom) {
        mustBePlain(dom);
        mustBe(dom.getDocumentElement().getNodeName().equals("html"), "the root element is html");
        mustBe(dom.getDocumentElement().hasAttribute("lang"), "html has no lang");
        mustBe(elements(dom, "head").size() == 1, "a document has one head");
        mustBe(elements(dom, "title").stream().anyMatch(AccessibleParts::titlesDocument), "a document has a title");
        mustBe(!meta(dom, "description").isBlank(), "the meta description is empty");
        mustHaveOrderedHeadings(dom);
        elements(dom, "th").forEach(AccessibleParts::mustHaveScope);
        elements(dom, "img").forEach(image -> mustBe(!image.getAttribute("alt").isBlank(), "an img has no alt"));
        elements(dom, "a").forEach(AccessibleParts::mustLeadSomewhere);
        elements(dom, "style").forEach(AccessibleParts::mustStandInHead);
        elements(dom, "svg").forEach(svg -> mustBe(!textOf(svg).isBlank(), "an svg has no title"));
        elements(dom, "*").forEach(AccessibleParts::mustLoadNothing);
    }

    /** Content of the one meta element of a name. */
    static String meta(Document dom, String name) {
        return elements(dom, "meta").stream()
                .filter(meta -> meta.getAttribute("name").equals(name))
                .map(meta -> meta.getAttribute("content"))
                .findFirst()
                .orElseThrow(() -> new UnfitDocument("a document has a meta " + name));
    }

    /** What a figure says to those who cannot see it. */
    static String textOf(Element svg) {
        return Xhtml.stream(svg.getChildNodes())
                .filter(child -> Set.of("title", "desc").contains(child.getNodeName()))
                .map(Node::getTextContent)
                .map(String::strip)
                .collect(Collectors.joining(". "));
    }

    private static void mustBePlain(Document dom) {
        var type = dom.getDoctype();
        mustBe(
                type == null
                        || (type.getPublicId() == null
                                && type.getSystemId() == null
                                && type.getInternalSubset() == null),
                "the document type is <!DOCTYPE html>, without more");
    }

    private static boolean titlesDocument(Element title) {
        return title.getParentNode().getNodeName().equals("head")
                && !title.getTextContent().isBlank();
    }

    private static void mustHaveOrderedHeadings(Document dom) {
        var last = 0;
        for (var element : elements(dom, "*")) {
            var level = HEADINGS.indexOf(element.getNodeName()) + 1;
            if (level > 0) {
                mustBe(level <= last + 1, element.getNodeName() + " skips a level of headings");
                mustBe(last == 0 || level > 1, "a document has one h1");
                last = level;
            }
        }
        mustBe(last > 0, "a document has an h1");
    }

    private static void mustHaveScope(Element header) {
        mustBe(Set.of("col", "row").contains(header.getAttribute("scope")), "a th has scope col or row");
    }

    private static void mustLeadSomewhere(Element link) {
        mustBe(!link.getTextContent().isBlank(), "an a has no text");
        mustBe(
                LINKS.stream().anyMatch(link.getAttribute("href")::startsWith),
                "a link is https, mailto or in the document, not " + link.getAttribute("href"));
    }

    private static void mustStandInHead(Element style) {
        mustBe(style.getParentNode().getNodeName().equals("head"), "a body has no style");
    }

    private static void mustLoadNothing(Element element) {
        mustBe(element.getPrefix() == null, "an element has no prefix");
        mustBe(!ACTIVE.contains(element.getNodeName()), "a document has no " + element.getNodeName());
        attributes(element)
                .forEach(name ->
                        mustBe(!name.equals("style") && !name.startsWith("on"), "a document has no attribute " + name));
        // a link is followed by a reader, never by us
        LOADING.stream()
                .filter(name -> !element.getNodeName().equals("a"))
                .map(element::getAttribute)
                .forEach(address -> mustBe(
                        address.isEmpty() || address.startsWith("data:image/") || address.startsWith("#"),
                        "a document loads nothing from elsewhere: " + address));
    }

    private static Stream<String> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(index -> attributes.item(index).getNodeName());
    }

    private static void mustBe(boolean holds, String otherwise) {
        if (!holds) {
            throw new UnfitDocument(otherwise);
        }
    }
}
