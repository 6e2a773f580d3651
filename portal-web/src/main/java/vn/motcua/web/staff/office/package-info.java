/** Around the work: figures of the office, money that settles nothing, connections. */
package vn.motcua.web.staff.office;
