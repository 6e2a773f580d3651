package vn.motcua.simulator.bank;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Instructions for coming payments, notices held back, and the journal of what was sent. */
final class Orders {
  private static final int LONGEST_JOURNAL = 500;

  private final Deque<Instruction> next = new ArrayDeque<>();
  private final List<Runnable> held = new ArrayList<>();
  private final Deque<Entry> journal = new ArrayDeque<>();

  /**
   * One notice sent.
   *
   * @param to VNPAY or BANK
   * @param answer what the portal said, or why nothing arrived
   */
  record Entry(String to, String reference, long amount, String answer) {}

  synchronized void add(Instruction instruction, int times) {
    for (int i = 0; i < times; i++) {
      next.add(instruction);
    }
  }

  /** The instruction for the payment that is made now; it is used up. */
  synchronized Instruction take() {
    return next.isEmpty() ? Instruction.NORMAL : next.remove();
  }

  synchronized void hold(Runnable notice) {
    held.add(notice);
  }

  /** Sends what was held back. */
  int release() {
    List<Runnable> now;
    synchronized (this) {
      now = List.copyOf(held);
      held.clear();
    }
    now.forEach(Runnable::run);
    return now.size();
  }

  synchronized void clear() {
    next.clear();
    held.clear();
    journal.clear();
  }

  synchronized void note(Entry entry) {
    if (journal.size() == LONGEST_JOURNAL) {
      journal.remove();
    }
    journal.add(entry);
  }

  synchronized List<Instruction> waiting() {
    return List.copyOf(next);
  }

  synchronized int heldBack() {
    return held.size();
  }

  synchronized List<Entry> journal() {
    return List.copyOf(journal);
  }
}
