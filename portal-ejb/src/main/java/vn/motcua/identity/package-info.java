/**
 * Who somebody is: citizens, businesses and mandates for them, accounts, sign-in, and the actor
 * behind a call.
 *
 * <p>Decides whether a password is right, when to try again after wrong ones, in which positions a
 * staff account may act today and for which businesses a citizen may. It never decides what
 * somebody may do with a dossier. Officers and positions belong to organisation; an account points
 * there.
 */
package vn.motcua.identity;
