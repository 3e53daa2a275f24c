import { brotliCompressSync } from 'node:zlib';
import { buildAirspaceRaster } from './airspace-raster.ts';
import { encodeRaster, decodeRaster } from '../airspace/raster.ts';
export async function main(){ for(const step of [0.5,0.25]){let t=performance.now(); const r=buildAirspaceRaster(step); console.log('build',(performance.now()-t).toFixed(0)); t=performance.now(); const b=encodeRaster(r); console.log('encode',(performance.now()-t).toFixed(0),b.length,'br',brotliCompressSync(b).length); for(let i=0;i<3;i++){t=performance.now(); const d=decodeRaster(b); console.log('decode',(performance.now()-t).toFixed(0),'ms', d.cells.every((x,i)=>x===r.cells[i]), JSON.stringify(d.sets)===JSON.stringify(r.sets), d.sets.length);}}
}
