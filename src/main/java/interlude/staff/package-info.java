/// Who may run the kiosk: the staff's PIN, the codes for a first entry and for a forgotten PIN, and
/// how long a wrong one makes one wait. Knows nothing of screens or files.
package interlude.staff;
