import { choiceOf, type Figure } from '../figure';
import { axis, limitLine, rangeOf, UPRIGHT, wholeRange } from '../parts/axes';
import { cloud, legend, thinnedNote } from '../parts/cloud';
import { sampleTip } from '../parts/tip';

const MOST = 40000;

/** Every sample's value in the order of the samples. */
export const samplesOverTime: Figure = {
    name: 'samplesOverTime',
    fits: data => data.count > 0 && data.responses.length > 0,
    choices: (data, texts) => [choiceOf('response', texts.get('choose.response'), data.responses)],
    draw: scene => {
        const { data, texts, theme, chosen } = scene;
        const response = data.response(chosen.response) ?? data.responses[0];
        if (!response || data.count === 0) {
            return texts.get('empty.samples');
        }
        const range = rangeOf(response);
        if (!range) {
            return texts.get('empty.values', response.label);
        }
        const order = Float64Array.from(data.sheet.samples.index);
        const across = wholeRange(Math.min(...ends(order)), Math.max(...ends(order)));
        const series = cloud(scene, order, response.values, { most: MOST, ground: range.min, hollow: place => !data.keepsLimits(place) });
        const [first] = series;
        if (first) {
            first.markLine = limitLine(theme, response, range, 'y');
        }
        return {
            key: 'time ' + response.name, note: thinnedNote(scene, MOST), brush: [[order, response.values]],
            option: {
                grid: { left: 84, right: 28, top: 44, bottom: 76 }, xAxis: axis(theme, { title: texts.get('axis.sample') }, across, { nameGap: 28 }),
                yAxis: axis(theme, response, range, UPRIGHT), legend: legend(scene, series), tooltip: sampleTip(scene), series,
                dataZoom: [{
                    type: 'slider', xAxisIndex: 0, bottom: 8, height: 16, showDetail: false, brushSelect: false, filterMode: 'none', showDataShadow: false,
                    borderColor: theme.grid, fillerColor: theme.band, handleStyle: { color: theme.good }, moveHandleSize: 4
                }]
            }
        };
    }
};

function ends(order: Float64Array): [number, number] {
    return [order[0]!, order[order.length - 1]!];
}
