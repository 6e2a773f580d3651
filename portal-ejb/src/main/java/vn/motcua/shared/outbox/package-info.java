/**
 * What must happen after a change is written in the change's own transaction and delivered later,
 * once per handler.
 *
 * <p>Decides when and how often a message is tried and when a person has to look at it; never what
 * it means. Messages carry a kind and ids, no personal data. Features announce through {@link
 * vn.motcua.shared.outbox.Outbox} and listen by implementing {@link
 * vn.motcua.shared.outbox.OutboxHandler}.
 */
package vn.motcua.shared.outbox;
