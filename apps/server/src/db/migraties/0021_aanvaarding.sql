-- Who assigns a child to somebody else, asks that person: a card that waits for acceptance.
CALL laat_toe('overdracht', 'toewijzing', 'INSERT', '{toewijzing.vastleggen}');
