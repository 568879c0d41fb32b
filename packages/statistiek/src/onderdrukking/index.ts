export { type Speling, valAan } from './aanvaller.ts'
export { type Onderdrukking, onderdruk } from './onderdruk.ts'
export { type Som, type Tabel, tabelMetRanden } from './tabel.ts'
