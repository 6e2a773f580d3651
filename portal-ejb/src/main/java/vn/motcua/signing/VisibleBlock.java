package vn.motcua.signing;

import java.util.List;

/**
 * What a reader sees of a signature at its place (NĐ 30/2020, Phụ lục I).
 *
 * @param lines of text, or the words in a mark
 * @param picture a PNG with transparency, null unless the look is {@link Look#PICTURE}
 */
public record VisibleBlock(BlockPlace place, Look look, List<String> lines, byte[] picture) {
  /** How it looks. */
  public enum Look {
    /** Black upright text. */
    TEXT,
    /**
     * Two plain red rings around words: the neutral mark of an organisation without a picture of
     * its seal. Nothing of a State seal: no star, no emblem, no name of a body.
     */
    MARK,
    /** A picture with transparency: a signature by hand, or a seal. */
    PICTURE
  }

  public VisibleBlock {
    lines = List.copyOf(lines);
  }

  /** Lines of black upright text. */
  public VisibleBlock(BlockPlace place, List<String> lines) {
    this(place, Look.TEXT, lines, null);
  }

  /** The neutral mark. */
  public static VisibleBlock mark(BlockPlace place, List<String> words) {
    return new VisibleBlock(place, Look.MARK, words, null);
  }

  /** A picture. */
  public static VisibleBlock picture(BlockPlace place, byte[] png) {
    return new VisibleBlock(place, Look.PICTURE, List.of(), png.clone());
  }
}
