export * from './scan.ts'
export * from './zicht.ts'
