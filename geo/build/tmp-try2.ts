import { brotliCompressSync } from 'node:zlib';
import { buildAirspaceRaster } from './airspace-raster.ts';
import { encodeRaster } from '../airspace/raster.ts';
import fs from 'node:fs';
export async function main(){ const f='/tmp/geowork/raster.json'; let r: any; if(fs.existsSync(f)){const j=JSON.parse(fs.readFileSync(f,'utf8')); r={...j,cells:Uint16Array.from(j.cells)};} else {r=buildAirspaceRaster(0.5); fs.writeFileSync(f,JSON.stringify({...r,cells:[...r.cells]}));}
 const b=encodeRaster(r); console.log(b.length,'br',brotliCompressSync(b).length); }
