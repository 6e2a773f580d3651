/** The one-stop desk: the queue of dossiers filed online, receiving one, handing over a result. */
package vn.motcua.web.staff.desk;
