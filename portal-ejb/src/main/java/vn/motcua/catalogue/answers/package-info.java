/** How typed answers become clean values and how a schema's findings become sentences. */
package vn.motcua.catalogue.answers;
