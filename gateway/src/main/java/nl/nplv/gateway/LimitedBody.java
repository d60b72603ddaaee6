package nl.nplv.gateway;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A request body that fails with PAYLOAD_TOO_LARGE at its first byte over the limit, as a length may be undeclared. */
final class LimitedBody implements ReadStream<Buffer> {

    private final HttpServerRequest request;
    private final long limit;
    private long seen;
    private @Nullable Handler<Throwable> onFailure;

    LimitedBody(HttpServerRequest request, long limit) {
        this.request = request;
        this.limit = limit;
    }

    static GatewayProblem.Refusal tooLarge(long limit) {
        return GatewayProblem.PAYLOAD_TOO_LARGE.because("at most " + limit + " bytes");
    }

    @Override
    public LimitedBody handler(@Nullable Handler<Buffer> handler) {
        request.handler(handler == null ? null : chunk -> pass(chunk, handler));
        return this;
    }

    @Override
    public LimitedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        onFailure = handler;
        request.exceptionHandler(handler);
        return this;
    }

    @Override
    public LimitedBody endHandler(@Nullable Handler<Void> handler) {
        request.endHandler(handler);
        return this;
    }

    @Override
    public LimitedBody pause() {
        request.pause();
        return this;
    }

    @Override
    public LimitedBody resume() {
        request.resume();
        return this;
    }

    @Override
    public LimitedBody fetch(long amount) {
        request.fetch(amount);
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> handler) {
        seen += chunk.length();
        if (seen <= limit) {
            handler.handle(chunk);
        } else if (onFailure != null) {
            onFailure.handle(tooLarge(limit));
        }
    }
}
