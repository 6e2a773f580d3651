/** Private to notification: how a letter leaves the portal. */
package vn.motcua.notification.mail;
