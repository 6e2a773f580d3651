package vn.motcua.web.catalogue;

import java.io.Serializable;
import vn.motcua.dossier.Figures;

/**
 * All that the block of figures shows, so that it can be kept by it.
 *
 * @param share of results that came in time, in words
 * @param counted when, in words
 * @param line the year, null while too few months have enough results
 * @param said what the line shows, in a sentence; null without one
 */
public record HomeFigures(Figures of, String share, String counted, TrendLine line, String said)
    implements Serializable {}
