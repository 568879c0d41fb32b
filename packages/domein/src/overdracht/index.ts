export * from './overdracht.ts'
