export interface PaperProps {
  regionId: string
  name: string
  year: number
}
