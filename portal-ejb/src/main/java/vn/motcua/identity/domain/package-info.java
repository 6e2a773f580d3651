/** Private to identity: entities and rules without container. */
package vn.motcua.identity.domain;
