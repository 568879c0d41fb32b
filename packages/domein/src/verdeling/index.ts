export * from './verdeling.ts'
