/** Private to delivery: entities without container. */
package vn.motcua.delivery.domain;
