-- Agreements of the institution, beside the norms of the catalogue. Concern no child: everybody may read them.
CREATE TABLE eigen_norm (
  id uuid PRIMARY KEY,
  code text NOT NULL UNIQUE CHECK (code ~ '^E-[0-9]{2,}$'),
  naam text NOT NULL,
  naast text,
  begint text NOT NULL,
  gehaald text NOT NULL,
  groep text NOT NULL CHECK (groep IN ('alle','jeugdbescherming','jeugdreclassering')),
  aantal integer NOT NULL CHECK (aantal BETWEEN 1 AND 1000),
  eenheid text NOT NULL CHECK (eenheid IN ('werkdagen','dagen','weken','maanden','jaren')),
  regel text NOT NULL CHECK (regel IN ('VAST','ATW')),
  wie text NOT NULL,
  besluit text NOT NULL,
  van date NOT NULL,
  tot date,
  CHECK (tot >= van)
);
CALL houd_historie_bij('eigen_norm');
GRANT SELECT ON eigen_norm, eigen_norm_historie TO houvast_gebruiker;
GRANT ALL ON eigen_norm, eigen_norm_historie TO houvast_systeem;
