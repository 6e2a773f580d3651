package vn.motcua.news;

import java.io.Serializable;
import java.time.LocalDate;
import vn.motcua.catalogue.Words;

/**
 * One piece of news.
 *
 * @param key names it, small letters, digits and hyphens
 * @param title one line, at most 200 characters in each language
 * @param source where it is written, at most 300 characters
 * @param link path of a page of this portal with a slash at its beginning, null for none
 * @param from first day on which it is shown and holds
 * @param to last day, null = open
 */
public record NewsItem(
    String key, Words title, Words source, String link, LocalDate from, LocalDate to)
    implements Serializable {}
