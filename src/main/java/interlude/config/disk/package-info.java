/// Writing files so that no fault, kill or power cut leaves anything but the old or the new bytes.
package interlude.config.disk;
