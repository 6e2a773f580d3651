package vn.motcua.web.shell;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.RequestTooBigException;
import io.undertow.util.ConduitFactory;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.xnio.channels.StreamSinkChannel;
import org.xnio.conduits.AbstractStreamSourceConduit;
import org.xnio.conduits.StreamSourceConduit;

/**
 * A body that is counted while it is read. Who reads more than the page or program takes is told so
 * by an exception, and can still answer. What is left of the body is taken and thrown away then, so
 * that the sender gets to read the answer (RFC 9110, 15.5.14); the connection ends where that is
 * more than {@link TooLargePage#MOST} in all.
 */
final class CountedBody extends AbstractStreamSourceConduit<StreamSourceConduit> {
  private final HttpServerExchange exchange;
  private final long most;
  private long read;

  private CountedBody(StreamSourceConduit next, HttpServerExchange exchange, long most) {
    super(next);
    this.exchange = exchange;
    this.most = most;
  }

  /** The body of this exchange, which from now on nobody else measures. */
  static StreamSourceConduit of(
      ConduitFactory<StreamSourceConduit> body, HttpServerExchange exchange) {
    long most = Math.min(exchange.getMaxEntitySize(), TooLargePage.MOST);
    exchange.setMaxEntitySize(Long.MAX_VALUE);
    return new CountedBody(body.create(), exchange, most);
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    return (int) counted(super.read(into));
  }

  @Override
  public long read(ByteBuffer[] into, int offset, int length) throws IOException {
    return counted(super.read(into, offset, length));
  }

  @Override
  public long transferTo(long position, long count, FileChannel target) throws IOException {
    return counted(super.transferTo(position, Math.min(count, left()), target));
  }

  @Override
  public long transferTo(long count, ByteBuffer through, StreamSinkChannel target)
      throws IOException {
    long moved = super.transferTo(Math.min(count, left()), through, target);
    counted(Math.max(moved, 0) + through.remaining());
    return moved;
  }

  /** One more than may be read, so that too much is noticed. */
  private long left() {
    return limit() - read + 1;
  }

  private long limit() {
    return exchange.isResponseComplete() ? TooLargePage.MOST : most;
  }

  private long counted(long bytes) throws IOException {
    read += Math.max(bytes, 0);
    if (read > limit()) {
      throw new RequestTooBigException("a body of more than " + limit() + " bytes");
    }
    return bytes;
  }
}
