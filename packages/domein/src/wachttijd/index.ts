export * from './brug.ts'
export * from './perioden.ts'
export * from './waarneming.ts'
