package org.simloom.mesh;

/** Small decks with known answers. */
public final class Decks {
    /** A unit cube pulled in x by 100; E = 210000, nu = 0.3: SXX = 100, U1(x=1) = 100/210000, U2(y=1) = -0.3 U1. */
    public static final String BAR = """
            *NODE, NSET=NALL
            1,0,0,0
            2,1,0,0
            3,1,1,0
            4,0,1,0
            5,0,0,1
            6,1,0,1
            7,1,1,1
            8,0,1,1
            *ELEMENT, TYPE=C3D8, ELSET=EALL
            1,1,2,3,4,5,6,7,8
            *MATERIAL,NAME=STEEL
            *ELASTIC
            210000,.3
            *DENSITY
            7.8E-9
            *SOLID SECTION,ELSET=EALL,MATERIAL=STEEL
            *BOUNDARY
            1,1,3
            4,1,1
            4,3,3
            5,1,2
            8,1,1
            2,3,3
            3,3,3
            *STEP
            *STATIC
            *CLOAD
            2,1,25
            3,1,25
            6,1,25
            7,1,25
            *NODE FILE
            U,RF
            *EL FILE
            S,E
            *NODE PRINT,NSET=NALL,TOTALS=YES
            U,RF
            *EL PRINT,ELSET=EALL
            S
            *END STEP
            """;

    private Decks() {
    }

    /** The same deck with binary results. */
    public static String binary(String deck) {
        return deck.replace("*NODE FILE", "*NODE OUTPUT").replace("*EL FILE", "*ELEMENT OUTPUT");
    }
}
