/** What is used of aliyun-sdk, which brings no types: its core, without the files that it would read at run time. */
declare module 'aliyun-sdk/lib/core' {
  interface Config {
    accessKeyId: string
    secretAccessKey: string
    endpoint: string
    maxRetries: number
    paramValidation: boolean
    httpOptions: { timeout: number; agent: unknown }
  }
  interface SentRequest {
    httpRequest: { stream?: { destroy(): void } }
  }
  interface Service {
    makeRequest(
      operation: string,
      parameters: Record<string, string | number>,
      callback: (error: ALY.SdkError | null, data: unknown) => void,
    ): SentRequest
  }
  namespace ALY {
    interface SdkError {
      code?: string | number
      statusCode?: number
      syscall?: string
    }
  }
  const ALY: { Service: { defineService(api: object): new (config: Config) => Service } }
  export = ALY
}

declare module 'aliyun-sdk/lib/http/node' {
  const loaded: unknown
  export = loaded
}
