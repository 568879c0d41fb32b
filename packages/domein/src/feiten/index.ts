export * from './codes.ts'
export * from './feiten.ts'
