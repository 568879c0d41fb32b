-- The contacts at which the jeugdige was seen: what the first contact and zicht ask for, of every child at once.
CREATE INDEX contact_gezien ON contact (jeugdige_id, datum) WHERE met = 'jeugdige' AND jeugdige_gezien;
