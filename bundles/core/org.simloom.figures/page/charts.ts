import { BarChart, CustomChart, LineChart, ParallelChart, ScatterChart } from 'echarts/charts';
import {
    AxisPointerComponent, BrushComponent, DataZoomComponent, GraphicComponent, GridComponent, LegendComponent, MarkAreaComponent,
    MarkLineComponent, ParallelComponent, TitleComponent, TooltipComponent
} from 'echarts/components';
import { use } from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';

use([
    BarChart, CustomChart, LineChart, ParallelChart, ScatterChart, AxisPointerComponent, BrushComponent, DataZoomComponent,
    GraphicComponent, GridComponent, LegendComponent, MarkAreaComponent, MarkLineComponent, ParallelComponent, TitleComponent,
    TooltipComponent, CanvasRenderer, SVGRenderer
]);

export { init, type ECharts } from 'echarts/core';

/** Options are plain values; the library checks them when it draws. */
export type Option = Record<string, any>;
