/// What the staff desk asks of disks and drives.
package interlude.shell.desk;
