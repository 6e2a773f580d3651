/** Private to news: the entity. */
package vn.motcua.news.domain;
