export * from './regio.ts'
