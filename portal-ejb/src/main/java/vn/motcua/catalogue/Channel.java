package vn.motcua.catalogue;

/** A way of filing and what the published text says about it. */
public record Channel(Kind kind, Words description) {

  /** The three ways of filing that the one-stop rules know. */
  public enum Kind {
    ONLINE,
    DIRECT,
    POSTAL
  }
}
