export function compare(url: string, schema: string): { same: boolean; script: string }
