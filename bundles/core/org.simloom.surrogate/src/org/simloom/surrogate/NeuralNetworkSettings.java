package org.simloom.surrogate;

/**
 * How neural networks are learnt.
 *
 * @param hidden  units of the hidden layer; 0 for as many as the samples allow, between 3 and 12
 * @param members how many networks from different weights make up the surrogate, at least 2
 */
public record NeuralNetworkSettings(int hidden, int members) {
    /** As many units as the samples allow, 5 networks. */
    public static final NeuralNetworkSettings DEFAULT = new NeuralNetworkSettings(0, 5);
}
