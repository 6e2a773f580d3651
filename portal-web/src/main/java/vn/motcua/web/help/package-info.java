/** Pages that explain: help with the list of one-stop desks, accessibility, personal data. */
package vn.motcua.web.help;
