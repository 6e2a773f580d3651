package vn.motcua.web.shell;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;

/**
 * Lets us answer a request whose body turns out to be too large only while it is read, as it does
 * not say how long it is (chunked), or is larger than anything the server throws away unread.
 *
 * <p>Undertow measures such a body itself, but closes the connection when there was too much,
 * before anybody can answer. Here it is counted in front of Undertow's own measure.
 */
public final class UnmeasuredBodies implements ServletExtension {
  private static final long UNKNOWN = -1;

  @Override
  public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
    deployment.addInitialHandlerChainWrapper(
        next ->
            exchange -> {
              if (isUnmeasured(exchange)) {
                exchange.addRequestWrapper(CountedBody::of);
              }
              next.handleRequest(exchange);
            });
  }

  private static boolean isUnmeasured(HttpServerExchange exchange) {
    long length = exchange.getRequestContentLength();
    return !exchange.isRequestComplete() && (length == UNKNOWN || length > TooLargePage.MOST);
  }
}
