package vn.motcua.shared;

/** Says who calls. Implemented by identity from the caller's principal; tests bring their own. */
@FunctionalInterface
public interface CurrentActor {

  /** The caller; {@link Actor#anonymous()} when nobody has signed in, never null. */
  Actor get();
}
