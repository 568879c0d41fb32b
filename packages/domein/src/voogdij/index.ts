export * from './beoordeling.ts'
