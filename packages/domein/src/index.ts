export * from './feiten/index.ts'
export * from './kalender/index.ts'
export * from './toegang/index.ts'
