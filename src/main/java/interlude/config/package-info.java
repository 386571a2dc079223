/// What the clinic decides: its config file read into [interlude.config.KioskConfig], all problems
/// told at once, the last good copy kept, and the help numbers that go with its region. Knows
/// nothing of articles or screens.
package interlude.config;
