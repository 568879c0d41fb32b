export * from './groepen.ts'
export * from './uitkomsten.ts'
