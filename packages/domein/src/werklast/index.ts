export * from './werklast.ts'
