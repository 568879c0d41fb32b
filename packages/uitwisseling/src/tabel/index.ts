export * from './tabel.ts'
