# Stands for a real solver: reads its input from a file and prints what it has found.
force, length, modulus, inertia = map(float, open("cantilever.dat").read().split())
print("deflection =", force * length ** 3 / (3 * modulus * inertia))
print("finished")
