/** Private to notification: its rows. */
package vn.motcua.notification.domain;
