/**
 * Tells people what happened to their dossiers: on the portal, and by mail.
 *
 * <p>Decides who is told, in which words and through which channel; each fact is told once. It
 * never changes a dossier and never stands in its way: it listens to outbox messages. Pages read
 * through {@code MyNotices}.
 */
package vn.motcua.notification;
