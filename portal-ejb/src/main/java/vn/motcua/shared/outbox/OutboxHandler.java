package vn.motcua.shared.outbox;

import java.util.Set;

/**
 * Listens to messages of some kinds. Each handler has its own row per message, so one handler's
 * trouble never holds up another. A delivery runs in a transaction of its own as role system and
 * may come again after a crash: it must find out whether its work is done already.
 */
public interface OutboxHandler {

  /** Stable name, kept in the rows. */
  String name();

  /** Kinds of message listened to. */
  Set<String> kinds();

  /** Does the work; any exception means "try again later". */
  void deliver(OutboxMessage message);
}
