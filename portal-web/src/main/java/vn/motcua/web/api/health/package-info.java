/** Whether the portal works, for launchers and load balancers. */
package vn.motcua.web.api.health;
