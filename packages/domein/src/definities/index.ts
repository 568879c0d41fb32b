export * from './definities.ts'
export * from './gepubliceerd.ts'
